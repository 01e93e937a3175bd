import { entered, step, type RoomWalk, type Walking } from '../support/walk.js';

/** An officer of the register, whom nobody walks with as themselves. */
const officer = async (walking: Walking): Promise<string> => {
  const { id, at } = await walking.one<{ id: string; at: Date }>(
    `select o.id, o.acted_at as at from operator o where o.subject = 'officer-16'`,
    [],
  );
  walking.notBefore(at.toISOString());
  return id;
};
export const walk: RoomWalk = {
  acts: {
    leavePost: step('leader', (walking) => ({ lastDay: walking.on(), reason: '调离' })),
    appointAssistant: step('head', async (walking) => ({
      postId: await walking.postOf('technician'),
      name: '甲某',
      account: `technician-${walking.serial}-${walking.type}-${walking.at}`,
      firstDay: walking.on(),
      lastDay: walking.on(300),
      document: '溪应急聘〔2026〕1号',
    })),
    issueCertificate: step('head', (walking) => ({
      certificateNumber: `演证${walking.serial}-${walking.at}`,
      validUntil: walking.on(700),
    })),
    renewCertificate: step('head', (walking) => ({ validUntil: walking.on(900) })),
    withdrawCertificate: step('head', (walking) => ({
      ground: 'FAILED_EXAMINATION',
      withdrawnFrom: walking.on(1),
      document: '溪府法〔2026〕1号',
    })),
  },
  nouns: {
    Holding: { stages: { [entered]: [null, 'appointAssistant'] } },
    Operator: { stages: { [entered]: [null] }, key: officer },
  },
};
