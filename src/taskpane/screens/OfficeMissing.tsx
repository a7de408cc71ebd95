import { Button } from '@fluentui/react-components';
import { PlugDisconnected28Regular } from '@fluentui/react-icons/svg/plug-disconnected';
import { useWords } from '../words';
import { Statement } from './Statement';

/** The page without the library that ties it to Excel: usually there is no network. */
export function OfficeMissing({ onReload }: { readonly onReload: () => void }) {
  const { strings } = useWords();
  return (
    <Statement
      icon={<PlugDisconnected28Regular />}
      title={strings.officeMissing}
      text={strings.officeMissingHelp}
    >
      <Button appearance="primary" onClick={onReload}>
        {strings.reload}
      </Button>
    </Statement>
  );
}
