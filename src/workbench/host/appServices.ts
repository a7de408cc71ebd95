import { hostObject, type HostObject, type HostType } from './dispatch';

/** The pane as the shared runtime sees it: `Office.addin.showAsTaskpane()` and `hide()`. */
export interface PaneState {
  isVisible: boolean;
}

const internalServiceType: HostType<null> = {
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => undefined },
};

const runtimeServiceType: HostType<PaneState> = {
  name: 'AppRuntimeService',
  methods: {
    getAppRuntimeState: ({ isVisible }) => (isVisible ? 'Visible' : 'Background'),
    setAppRuntimeState: (pane, args) => {
      pane.isVisible = args.text(0) === 'Visible';
    },
  },
};

/** The services that office.js talks to besides the workbook, by the name it creates them with. */
export function appServices(customFunctions: HostObject, pane: PaneState): ReadonlyMap<string, HostObject> {
  return new Map([
    ['Microsoft.ExcelServices.CustomFunctions', customFunctions],
    ['Microsoft.InternalService.AddinInternalService', hostObject(internalServiceType, null)],
    ['Microsoft.AppRuntime.AppRuntimeService', hostObject(runtimeServiceType, pane)],
  ]);
}
