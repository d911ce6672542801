// The links of a study's participants. Pure.

/** The folder of the demo, from a page of the lab in it (lab/LANGUAGE/). */
export const demoOf = (page) => new URL('../../', page).href.replace(/[?#].*$/, '');

/**
 * The links of each participant: one, or with two devices one for each phone. The plan is in the fragment (`packed`), or a file beside the
 * page that is called like the study.
 */
export function linksOf({ study, people, devices, isFile, packed }, page) {
  const plan = isFile ? `&plan=${study}` : '';
  const fragment = isFile ? '' : `#plan=${packed}`;
  const phones = devices === 2 ? ['old', 'new'] : [''];
  return people.map((participant) => {
    const who = `study=${study}&participant=${participant}`;
    return {
      participant,
      links: phones.map((phone) => ({ phone, address: `${demoOf(page)}?${who}${phone && `&phone=${phone}`}${plan}${fragment}` })),
      moderator: new URL(`moderate.html?${who}`, page).href,
    };
  });
}

/** All of them as a table. Names and addresses have neither commas nor quotes in them. */
export function tableOf(all) {
  const rows = all.flatMap(({ participant, links, moderator }) => links.map(({ phone, address }) => [participant, phone, address, moderator]));
  return [['participant', 'phone', 'link', 'moderator'], ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** All of them as lines of text; `nameOf` says whose link it is, and of which phone. */
export const linesOf = (all, nameOf) => all.flatMap(({ participant, links }) => links.map(({ phone, address }) => `${nameOf(participant, phone)}: ${address}`)).join('\n');
