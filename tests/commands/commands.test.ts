import { associateCommands } from '../../src/commands';
import type { Command, CommandTargets } from '../../src/commands';

const NAMES: readonly (keyof CommandTargets)[] = [
  'calculate',
  'check',
  'flagChanges',
  'dashboard',
  'report',
  'why',
  'showPane',
];

function ribbon(change: Partial<CommandTargets> = {}) {
  const calls: string[] = [];
  const good: CommandTargets = {
    calculate: () => Promise.resolve(true),
    check: () => Promise.resolve(true),
    flagChanges: () => Promise.resolve(true),
    dashboard: () => Promise.resolve(true),
    report: () => Promise.resolve(true),
    why: () => Promise.resolve(true),
    showPane: () => Promise.resolve(),
  };
  const noted = Object.fromEntries(
    Object.entries({ ...good, ...change }).map(([name, run]) => [
      name,
      () => {
        calls.push(name);
        return run();
      },
    ]),
  );
  const commands = new Map<string, Command>();
  associateCommands((name, run) => commands.set(name, run), { ...good, ...noted });
  const press = async (name: string): Promise<readonly string[]> => {
    await commands.get(name)?.({ completed: () => calls.push('completed') });
    return calls;
  };
  return { commands, press, calls };
}

const fails = (): Promise<boolean> => Promise.resolve(false);
const breaks = (): Promise<never> => Promise.reject(new Error('bug'));

test('the names are those of the manifest', () => {
  expect([...ribbon().commands.keys()]).toEqual(NAMES);
});

test.each([
  ['calculate', {}, ['calculate', 'completed']],
  ['calculate', { calculate: fails }, ['calculate', 'showPane', 'completed']],
  ['flagChanges', { flagChanges: fails }, ['flagChanges', 'showPane', 'completed']],
  ['dashboard', { dashboard: fails }, ['dashboard', 'showPane', 'completed']],
  ['report', { report: fails }, ['report', 'showPane', 'completed']],
  ['check', {}, ['check', 'showPane', 'completed']],
  ['why', {}, ['why', 'showPane', 'completed']],
  ['showPane', {}, ['showPane', 'completed']],
])('%s with %p does %p', async (name, change, expected) => {
  expect(await ribbon(change).press(name)).toEqual(expected);
});

test.each([
  ['calculate', { calculate: breaks }],
  ['calculate', { calculate: fails, showPane: breaks }],
  ['why', { why: breaks }],
  ['showPane', { showPane: breaks }],
])('%s with a bug still gives the button back', async (name, change) => {
  const { press, calls } = ribbon(change);
  await expect(press(name)).rejects.toThrow('bug');
  expect(calls.at(-1)).toBe('completed');
});
