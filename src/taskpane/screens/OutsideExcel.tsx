import { TableSimple32Regular } from '@fluentui/react-icons/svg/table-simple';
import { useWords } from '../words';
import { Statement } from './Statement';

/** The page opened in a plain browser: says what Traguardo is and where it works. */
export function OutsideExcel() {
  const { strings } = useWords();
  return <Statement icon={<TableSimple32Regular />} title={strings.outside} text={strings.outsideHelp} />;
}
