import * as fc from 'fast-check'

// The same examples each time: a change is refused for what it does, not by chance. To hunt for others, PROPERTY_SEED=<n>.
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_122) })
