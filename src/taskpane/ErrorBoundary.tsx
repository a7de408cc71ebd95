import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Statement } from './screens';
import type { Strings } from './strings.it';

export interface ErrorBoundaryProps {
  readonly strings: Strings;
  readonly onReload: () => void;
  readonly children: ReactNode;
}

/** A bug of ours becomes a sentence and a way out. The pane has this one boundary. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly cause: unknown }> {
  override state: { readonly cause: unknown } = { cause: undefined };

  static getDerivedStateFromError(cause: unknown): { readonly cause: unknown } {
    return { cause: cause ?? new Error('?') };
  }

  override render(): ReactNode {
    const { strings, onReload, children } = this.props;
    const { cause } = this.state;
    if (cause === undefined) return children;
    const detail = cause instanceof Error ? cause.message : String(cause);
    return (
      <div role="alert">
        <Statement icon={<ErrorCircle20Filled />} title={strings.crashed} text={strings.detail(detail)}>
          <Button appearance="primary" onClick={onReload}>
            {strings.reload}
          </Button>
        </Statement>
      </div>
    );
  }
}
