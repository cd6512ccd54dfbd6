import { bringWords } from '../../lib/bring-words';
import { ActivityReportPage } from './activity-report-page';
import { activityReportWords } from './words';

bringWords('activityReport', activityReportWords);

export default ActivityReportPage;
