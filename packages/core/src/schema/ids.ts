import { z } from 'zod';

const words = '[a-z0-9]+(-[a-z0-9]+)*';

/** An id of a fact, amount, document, provider, task or topic: `age`, `proof-of-death`. */
export const Id = z.string().regex(new RegExp(`^${words}$`), 'Use lowercase words joined by hyphens');
export type Id = string;

/** A government: `ca`, `ca-on`, `ca-on-ottawa`, `ca-nl-nunatsiavut`. */
export const JurisdictionId = z.string().regex(/^ca(-[a-z0-9]+)*$/, 'Write a jurisdiction such as ca, ca-on or ca-on-ottawa');
export type JurisdictionId = string;

/** A service: its jurisdiction, then its file's name: `ca-on/birth-certificate`. */
export const ServiceId = z
  .string()
  .regex(new RegExp(`^ca(-[a-z0-9]+)*/${words}$`), 'Write a service as jurisdiction/name, such as ca-on/birth-certificate');
export type ServiceId = string;

/** A task of a bundle: `birth/register-birth`. */
export const TaskId = z.string().regex(new RegExp(`^${words}/${words}$`), 'Write a task as bundle/task, such as birth/register-birth');
export type TaskId = string;
