import { leadershipMeetings } from './meeting.noun.js';
import { MeetingResolver } from './meeting.resolver.js';

export const meeting = { nouns: [leadershipMeetings], resolvers: [MeetingResolver] };
