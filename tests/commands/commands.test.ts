import { associateCommands } from '../../src/commands';
import type { Command, CommandTargets } from '../../src/commands';

function ribbon(change: Partial<CommandTargets> = {}) {
  const calls: string[] = [];
  const targets: CommandTargets = {
    calculate: () => Promise.resolve(true),
    showPane: () => Promise.resolve(),
    ...change,
  };
  const commands = new Map<string, Command>();
  associateCommands((name, run) => commands.set(name, run), {
    calculate: () => {
      calls.push('calculate');
      return targets.calculate();
    },
    showPane: () => {
      calls.push('showPane');
      return targets.showPane();
    },
  });
  const press = async (name: string): Promise<readonly string[]> => {
    await commands.get(name)?.({ completed: () => calls.push('completed') });
    return calls;
  };
  return { commands, press, calls };
}

const fails = (): Promise<boolean> => Promise.resolve(false);
const breaks = (): Promise<never> => Promise.reject(new Error('bug'));

test('the names are those of the manifest', () => {
  expect([...ribbon().commands.keys()]).toEqual(['calcola', 'mostraRiquadro']);
});

test.each([
  ['calcola', {}, ['calculate', 'completed']],
  ['calcola', { calculate: fails }, ['calculate', 'showPane', 'completed']],
  ['mostraRiquadro', {}, ['showPane', 'completed']],
])('%s with %p does %p', async (name, change, expected) => {
  expect(await ribbon(change).press(name)).toEqual(expected);
});

test.each([
  ['calcola', { calculate: breaks }],
  ['calcola', { calculate: fails, showPane: breaks }],
  ['mostraRiquadro', { showPane: breaks }],
])('%s with a bug still gives the button back', async (name, change) => {
  const { press, calls } = ribbon(change);
  await expect(press(name)).rejects.toThrow('bug');
  expect(calls.at(-1)).toBe('completed');
});
