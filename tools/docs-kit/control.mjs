// A control of a phone, found as a screen reader finds it: by its accessible name and role, as Chromium works them out.
import { Missed, whyNot } from './missed.mjs';

/** What there is to know of the element `this` before it is pressed. */
function look() {
  const input = this.closest('label') && this.matches('input') ? this : undefined;
  // What people see as the control is more than what is pressed.
  const box = (input?.closest('label') ?? this.closest('.list-item, .secret') ?? this).getBoundingClientRect();
  const { left, top, width, height } = (input ?? this).getBoundingClientRect();
  const point = { x: left + width / 2, y: top + height / 2 };
  const onTop = document.elementFromPoint(point.x, point.y);
  const isItself = onTop && (this.contains(onTop) || onTop.contains(this) && onTop.matches('label'));
  return {
    isSeen: this.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 1 && height > 1,
    isDisabled: this.disabled === true || this.getAttribute('aria-disabled') === 'true',
    isInWindow: point.x > 0 && point.y > 0 && point.x < innerWidth && point.y < innerHeight,
    covering: isItself ? '' : `<${onTop?.localName} class="${onTop?.className}">`,
    box: { x: box.x, y: box.y, width: box.width, height: box.height },
    point,
  };
}

/** Nodes of the accessibility tree below the element with `objectId`. */
async function nodes(client, objectId, role, name) {
  const { nodes: all } = await client.send('Accessibility.queryAXTree', { objectId, role, ...(name && { accessibleName: name }) });
  return all.filter(({ ignored }) => !ignored);
}

/**
 * The control of a phone that is called `name`, or has `name` in what it is called (`isPart`), ready to be pressed: where it is, and
 * its node.
 *
 * @throws {Missed} if there is none, more than one, or if it cannot be pressed
 */
export async function find(client, what, where) {
  const { seen, why } = await search(client, what, where);
  if (why) throw new Missed({ ...where, control: what.name }, why);
  return seen;
}

/**
 * Where a control is that may still be disabled.
 *
 * @throws {Missed} if there is none, more than one, or if it cannot be seen
 */
export async function whereabouts(client, what, where) {
  const { seen, count } = await search(client, what, where);
  const why = whyNot({ count, ...seen, isDisabled: false });
  if (why) throw new Missed({ ...where, control: what.name }, why);
  return seen.box;
}

async function search(client, { role, name, isPart }, where) {
  const { result: region } = await client.send('Runtime.evaluate', { expression: `document.querySelector('[data-phone="${where.phone}"]')` });
  if (!region.objectId) throw new Missed(where, 'is not on its page');
  const { objectId } = region;
  const all = await nodes(client, objectId, role, isPart ? undefined : name);
  const found = isPart ? all.filter((node) => node.name.value.includes(name)) : all;
  const seen = found.length === 1 ? await ofNode(client, found[0]) : {};
  return { seen, count: found.length, why: whyNot({ count: found.length, ...seen }) };
}

async function ofNode(client, node) {
  const { object } = await client.send('DOM.resolveNode', { backendNodeId: node.backendDOMNodeId });
  const { result } = await client.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration: look.toString(), returnByValue: true });
  return { ...result.value, objectId: object.objectId };
}

/** Whether a check box or radio button is ticked, or what is in a field. */
export async function state(client, objectId) {
  const { result } = await client.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: 'function () { return this.matches("[type=checkbox], [type=radio]") ? this.checked : this.value; }',
    returnByValue: true,
  });
  return result.value;
}
