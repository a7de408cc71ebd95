export { AboutSection } from './AboutSection';
export { LanguageSection } from './LanguageSection';
export type { LanguageChoice } from './LanguageSection';
export { RulesSection } from './RulesSection';
export { SendingSection } from './SendingSection';
export { StyleSection } from './StyleSection';
