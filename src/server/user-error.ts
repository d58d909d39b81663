/** What whoever started the command can put right: shown as it is, without a stack. */
export class UserError extends Error {}
