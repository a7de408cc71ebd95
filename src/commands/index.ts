export { associateCommands } from './commands';
export type { Command, CommandEvent, CommandTargets } from './commands';
