/**
 * Processor time of this program so far, in ms: work on its other threads (collecting garbage, compiling) is in it, what others do on the machine at the
 * same time is not.
 */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
