import { z } from 'zod';

/** Whether a value fits a schema. */
export type Check = (value: unknown) => boolean;

const known = new WeakMap<z.core.$ZodType, Check>();

/**
 * Says of values what `safeParse` of the schema would say, many times faster: it makes no copy and keeps no reasons. A kind of schema that
 * is not known here, and one with further conditions, is asked itself.
 */
export function checkOf(schema: z.core.$ZodType): Check {
  const made = known.get(schema) ?? makeCheck(schema);
  known.set(schema, made);
  return made;
}

function makeCheck(schema: z.core.$ZodType): Check {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const asked: Check = (value) => z.safeParse(schema, value).success;
  if (def.checks !== undefined && def.checks.length > 0) return asked;
  switch (def.type) {
    case 'string':
      return 'format' in def ? asked : (value) => typeof value === 'string';
    case 'number':
      return 'format' in def ? asked : (value) => Number.isFinite(value);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'unknown':
      return () => true;
    case 'literal':
      return oneOf(def.values);
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'readonly':
      return checkOf(def.innerType);
    case 'nullable':
      return nullOr(checkOf(def.innerType));
    case 'optional':
      return optionalCheck(schema, checkOf(def.innerType));
    case 'array':
      return arrayCheck(checkOf(def.element));
    case 'union':
      return anyOf(def.options.map(checkOf));
    case 'record':
      return isAnyText(def.keyType) ? recordCheck(checkOf(def.valueType), asked) : asked;
    case 'object':
      return def.catchall === undefined ? objectCheck(def.shape) : asked;
    default:
      return asked;
  }
}

function oneOf(values: readonly unknown[]): Check {
  const allowed = new Set(values);
  return (value) => allowed.has(value);
}

function nullOr(inner: Check): Check {
  return (value) => value === null || inner(value);
}

/** An exact one may be left out, but not stand there as undefined; whether it may be left out, `objectCheck` asks. */
function optionalCheck(schema: z.core.$ZodType, inner: Check): Check {
  return schema instanceof z.core.$ZodExactOptional ? inner : (value) => value === undefined || inner(value);
}

function arrayCheck(element: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (const one of value) if (!element(one)) return false;
    return true;
  };
}

function anyOf(options: readonly Check[]): Check {
  return (value) => options.some((option) => option(value));
}

function isAnyText(schema: z.core.$ZodType): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'string' && !('format' in def) && (def.checks?.length ?? 0) === 0;
}

function recordCheck(inner: Check, asked: Check): Check {
  return (value) => {
    if (!isObject(value)) return false;
    // Whatever is no plain data is none of our records: the schema itself may judge it.
    if (Object.getPrototypeOf(value) !== Object.prototype) return asked(value);
    return Object.keys(value).every((key) => key === '__proto__' || inner(value[key]));
  };
}

function objectCheck(shape: Readonly<Record<string, z.core.$ZodType>>): Check {
  const fields = Object.entries(shape).map(([key, schema]) => {
    return { key, check: checkOf(schema), mayLack: schema._zod.optin === 'optional' };
  });
  return (value) => {
    if (!isObject(value)) return false;
    for (const { key, check, mayLack } of fields) {
      const member = value[key];
      if (!check(member) && !(member === undefined && mayLack && !(key in value))) return false;
    }
    return true;
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
