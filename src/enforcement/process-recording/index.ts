import { processRecordings } from './process-recording.noun.js';
import { ProcessRecordingMutations, ProcessRecordingResolver } from './process-recording.resolver.js';

export const processRecording = {
  nouns: [processRecordings],
  resolvers: [ProcessRecordingResolver, ProcessRecordingMutations],
};
