/** What a ribbon command may do. All reach the pane's own state, so that ribbon and pane always agree. */
export interface CommandTargets {
  /** Each resolves to whether it went well. Never rejects for anything the user can do. */
  calculate(): Promise<boolean>;
  /** Reads and checks the workbook anew. */
  check(): Promise<boolean>;
  /** Marks what changed against the approved plan. */
  flagChanges(): Promise<boolean>;
  /** Makes the dashboard sheet, or refreshes it. */
  dashboard(): Promise<boolean>;
  /** Makes the result sheet, or refreshes it. */
  report(): Promise<boolean>;
  /** Explains the number in the active cell. */
  why(): Promise<boolean>;
  /** Opens the pane, or brings it to the front. */
  showPane(): Promise<void>;
}

/** What Office hands to a command; it must be told when the command is over, else it blocks the button. */
export interface CommandEvent {
  completed(): void;
}

export type Command = (event: CommandEvent) => Promise<void>;

/** Names of the commands, as the manifest and the host know them. They never change. */
export type CommandName = keyof CommandTargets;

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
 * The ribbon commands; each works without the pane open. What fails opens the pane, because that is where the reason can be read;
 * what is meant to be read there (`check`, `why`) opens it in any case. The ribbon's own button shows the pane without a script;
 * `showPane` is for whoever asks by name (a shortcut). The names in the manifest, with their Italian labels:
 *
 * | name          | label                  | does                                         |
 * | ------------- | ---------------------- | -------------------------------------------- |
 * | `calculate`   | Calcola                | writes the scores                            |
 * | `check`       | Controlla              | reads and checks, and shows the findings     |
 * | `flagChanges` | Contrassegna variazioni | marks what changed against the approved plan |
 * | `dashboard`   | Cruscotto              | makes or refreshes the dashboard sheet       |
 * | `report`      | Relazione              | makes or refreshes the result sheet          |
 * | `why`         | Perché questo numero?  | explains the number in the active cell       |
 * | `showPane`    | Mostra riquadro        | shows the pane                               |
 */
export function createCommands(targets: CommandTargets): Readonly<Record<CommandName, Command>> {
  const quiet = (action: () => Promise<boolean>): Command =>
    command(async () => {
      if (!(await action())) await targets.showPane();
    });
  const shown = (action: () => Promise<unknown>): Command =>
    command(async () => void (await Promise.all([action(), targets.showPane()])));
  return {
    calculate: quiet(() => targets.calculate()),
    check: shown(() => targets.check()),
    flagChanges: quiet(() => targets.flagChanges()),
    dashboard: quiet(() => targets.dashboard()),
    report: quiet(() => targets.report()),
    why: shown(() => targets.why()),
    showPane: command(() => targets.showPane()),
  };
}

/** Hands every command to the host, by name. */
export function associateCommands(
  associate: (name: string, run: Command) => void,
  targets: CommandTargets,
): void {
  for (const [name, run] of Object.entries(createCommands(targets))) associate(name, run);
}
