/** Where Debian puts the oldest PostgreSQL we promise to run on. */
export const debianPostgres15 = '/usr/lib/postgresql/15'
