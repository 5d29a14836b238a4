// Fixes as rules write them: edits in offsets of the file, the same for every engine.

export { type DraftEdit, type FixDraft, fix, fixOf, insertAfter, insertBefore, remove, removeLines, replace } from '@portcullis/lint';
