export { ApproveForm } from './ApproveForm';
export { CompareSection } from './CompareSection';
export { RevisionList } from './RevisionList';
export { TakeFromFile } from './TakeFromFile';
