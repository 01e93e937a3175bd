import { roles, type Role as RoleName } from '../kernel/roles.js';
import { enumType } from './enums.js';

const terms: Record<RoleName, string> = {
  COUNTY_LEADER: 'County leader. 县委县政府领导',
  BUREAU_HEAD: 'Head of the bureau. 局主要负责人',
  LAW_OFFICER: 'Certified enforcement officer. 执法人员',
  LEGAL_REVIEWER: 'Legal reviewer. 法制审核人员',
  TECH_INSPECTOR: 'Technical inspector. 执法技术检查员',
  SOCIAL_SUPERVISOR: 'Social supervisor. 社会监督员',
  SECTOR_DEPT: 'Supervising department. 行业主管部门',
  TOWNSHIP: 'Township emergency office. 乡镇应急办',
  VILLAGE: 'Village committee. 村居委会',
  ENTERPRISE: 'Enterprise. 生产经营单位',
  EXPERT: 'Expert. 专家',
  FINANCE: 'Finance bureau. 财政局',
  DISCIPLINE: 'Discipline inspection. 纪委监委',
  SYSTEM_CLIENT: 'Other government system, acting without an operator. 其他政务系统',
  PUBLIC: 'The public. 公众',
  SYSTEM_ADMIN: 'System administrator: keeps offices, posts, people and client systems. 系统管理员',
  SECURITY_ADMIN: 'Security administrator: confirms what widens rights. 安全管理员',
  AUDIT_ADMIN: 'Audit administrator: reads who did what and changes nothing. 审计管理员',
};
export const Role = Object.fromEntries(roles.map((role) => [role, role])) as { [R in RoleName]: R };
enumType(Role, 'Role', 'Role that a post gives its holder. 角色.', terms);
