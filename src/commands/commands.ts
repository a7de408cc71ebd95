/** What a ribbon command may do. Both reach the pane's own state, so that ribbon and pane always agree. */
export interface CommandTargets {
  /** Writes the scores; resolves to whether it went well. Never rejects for anything the user can do. */
  calculate(): Promise<boolean>;
  /** Opens the pane, or brings it to the front. */
  showPane(): Promise<void>;
}

/** What Office hands to a command; it must be told when the command is over, else it blocks the button. */
export interface CommandEvent {
  completed(): void;
}

export type Command = (event: CommandEvent) => Promise<void>;

/** Names of the commands, as the manifest and the host know them. They never change. */
export type CommandName = 'calcola' | 'mostraRiquadro';

/** Runs an action and tells Office that it is over, whatever happens. */
const command =
  (action: () => Promise<void>): Command =>
  async (event) => {
    try {
      await action();
    } finally {
      event.completed();
    }
  };

/**
 * The ribbon commands; each works without the pane open. A calculation that fails opens the pane, because that is where the reason
 * can be read. The ribbon's own button shows the pane without a script; `mostraRiquadro` is for whoever asks by name (a shortcut).
 */
export const createCommands = (targets: CommandTargets): Readonly<Record<CommandName, Command>> => ({
  calcola: command(async () => {
    const succeeded = await targets.calculate();
    if (!succeeded) await targets.showPane();
  }),
  mostraRiquadro: command(() => targets.showPane()),
});

/** Hands every command to the host, by name. */
export function associateCommands(
  associate: (name: string, run: Command) => void,
  targets: CommandTargets,
): void {
  for (const [name, run] of Object.entries(createCommands(targets))) associate(name, run);
}
