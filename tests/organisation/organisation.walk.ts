import { entered, step, type RoomWalk, type Walking } from '../support/walk.js';
import { newId } from '../support/world.js';

/** An officer of the register, whom nobody walks with as themselves. */
const officer = async (walking: Walking): Promise<string> => {
  const { id, at } = await walking.one<{ id: string; at: Date }>(
    `select o.id, o.acted_at as at from operator o where o.subject = 'officer-16'`,
    [],
  );
  walking.notBefore(at.toISOString());
  return id;
};
/** The version as it stands once others have acted on the officer. */
const version = async (walking: Walking) => ({ expectedVersion: (await walking.standing('Operator')).version });
const trains = async (walking: Walking, kind: string, hours: number): Promise<void> => {
  const training = { kind, hours, trainedUntil: walking.on(), examinedOn: walking.on() };
  const officer = { operatorId: walking.idOf('Operator'), examination: 'PASSED', document: '溪应急培〔2026〕2号' };
  const { refusals } = await walking.send('head', 'recordOfficerTraining', {
    ...{ idempotencyKey: newId(), ...training },
    ...officer,
  });
  if (refusals.length > 0) throw new Error(JSON.stringify(refusals));
};
/** Whoever is certified anew has lost the certificate, and has been trained since. */
const withoutCertificate = async (walking: Walking): Promise<void> => {
  const from = { ground: 'LEFT_ENFORCEMENT', withdrawnFrom: walking.on(1), document: '溪府法〔2026〕2号' };
  const on = { id: walking.idOf('Operator'), ...(await version(walking)) };
  await walking.send('head', 'withdrawCertificate', { idempotencyKey: newId(), ...on, ...from });
  walking.pass(3);
  await trains(walking, 'ENTRY', 160);
};

const paper = { document: '溪编〔2026〕1号' };
/** A person entered for this walk alone, who holds no post; as an act on them is asked. */
const newcomer = async (walking: Walking): Promise<{ id: string; expectedVersion: number }> => {
  const account = `newcomer-${newId()}`;
  const person = { name: '乙某', account, region: '500238000000', ...paper };
  const { refusals } = await walking.send('system-admin', 'enterOperator', { idempotencyKey: newId(), ...person });
  if (refusals.length > 0) throw new Error(JSON.stringify(refusals));
  const { id } = await walking.one<{ id: string }>('select id from operator where subject = $1', [account]);
  return { id: walking.idFor('Operator', id), expectedVersion: 1 };
};
const both = ['system-admin', 'security-admin'] as const;

export const walk: RoomWalk = {
  acts: {
    foundOrganisation: step('system-admin', (walking) => ({
      ...{ name: `演示局${walking.serial}-${newId()}`, kind: 'DEPARTMENT', mark: '溪演', region: '500238000000' },
      ...paper,
    })),
    renameOrganisation: step('system-admin', (walking) => ({
      ...{ name: `演示中心${walking.serial}-${newId()}`, mark: '溪演', ...paper },
    })),
    endOrganisation: step('system-admin', async (walking) => ({
      successorId: await walking.officeOf('construction'),
      ...paper,
    })),
    foundPost: step('system-admin', async (walking) => ({
      ...{ organisationId: await walking.officeOf('construction'), title: '科员', unit: '安全科', inLeadership: false },
      ...paper,
    })),
    changePost: step(both, {
      title: '安全科科长',
      roles: ['SECTOR_DEPT'],
      inLeadership: true,
      unit: '监管科',
      ...paper,
    }),
    appointToPost: step('system-admin', async (walking) => ({
      operatorId: (await newcomer(walking)).id,
      beginsOn: walking.on(),
      lastDay: walking.on(900),
      ...paper,
    })),
    endPost: step('system-admin', paper),
    enterOperator: step('system-admin', () => ({
      ...{ name: '乙某', account: `entered-${newId()}`, region: '500238000000', ...paper },
    })),
    changeOperator: step(both, async (walking) => ({
      ...(await newcomer(walking)),
      ...{ name: '丙某', account: `changed-${newId()}`, ...paper },
    })),
    endOperator: step('system-admin', async (walking) => ({ ...(await newcomer(walking)), ...paper })),
    registerClient: step('system-admin', async (walking) => ({
      ...{ name: '演示系统', clientKey: `system-${newId()}`, organisationId: await walking.officeOf('head'), ...paper },
    })),
    openClient: step(both, async (walking) => ({ officeIds: [await walking.officeOf('head')], ...paper })),
    rotateClientKey: step(both, (walking) => ({
      ...{ clientKey: `system-${newId()}`, previousUntil: walking.on(10), ...paper },
    })),
    closeClient: step('system-admin', async (walking) => {
      await walking.take('openClient');
      return { expectedVersion: (await walking.standing('Client')).version, ...paper };
    }),
    leavePost: step('leader', (walking) => ({ lastDay: walking.on(), reason: '调离' })),
    appointAssistant: step('head', async (walking) => ({
      postId: await walking.postOf('technician'),
      name: '甲某',
      account: `technician-${walking.serial}-${walking.type}-${walking.at}`,
      beginsOn: walking.on(),
      lastDay: walking.on(300),
      document: '溪应急聘〔2026〕1号',
    })),
    issueCertificate: step('head', async (walking) => ({
      ...(await withoutCertificate(walking).then(() => version(walking))),
      certificateNumber: `演证${walking.serial}-${walking.at}`,
      validUntil: walking.on(700),
    })),
    renewCertificate: step('head', async (walking) => ({
      ...(await trains(walking, 'ROUND', 80).then(() => version(walking))),
      validUntil: walking.on(900),
    })),
    withdrawCertificate: step('head', (walking) => ({
      ground: 'FAILED_EXAMINATION',
      withdrawnFrom: walking.on(1),
      document: '溪府法〔2026〕1号',
    })),
  },
  nouns: {
    Organisation: { stages: { [entered]: [null, 'foundOrganisation'] } },
    Post: { stages: { [entered]: [null, 'foundPost'] } },
    Client: { stages: { [entered]: [null, 'registerClient'] } },
    Holding: { stages: { [entered]: [null, 'appointAssistant'] } },
    Operator: { stages: { [entered]: [null] }, key: officer },
  },
};
