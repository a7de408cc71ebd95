export { AboutSection } from './AboutSection';
export { LanguageSection } from './LanguageSection';
export type { LanguageChoice } from './LanguageSection';
export { RulesSection } from './RulesSection';
export { StyleSection } from './StyleSection';
