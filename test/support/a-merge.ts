/** The merge of two files, for tests of modules that only see its effects. */
export { mergeFiles } from '#modules/people/merge/merge-files.ts'
export type { MergeId } from '#modules/people/merge/merge-store.ts'
export { undoMerge } from '#modules/people/merge/undo-merge.ts'
