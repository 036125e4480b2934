// A whole client on what graphql-codegen generates: typed answers, errors, pages, reading one's own writes. No package
// but graphql, for print.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import {
  AllianceMembersDocument,
  AddMemberDocument,
  MembersAtDocument,
  MetricValuesDocument,
  NetworkChangesDocument,
  NetworkViewDocument,
  UnitsPageDocument,
} from '../../../target/frontend/generated/tongxin';
import type {
  Code,
  AddMemberInput,
  NetworkChangesQuery,
  NetworkViewQuery,
  NetworkViewQueryVariables,
  UnitsPageQuery,
} from '../../../target/frontend/generated/tongxin';

const ENDPOINT = 'http://localhost:8080/graphql';

interface TopLevelError {
  message: string;
  path?: (string | number)[];
  extensions: { code: Code; field?: string[]; correlationId?: string };
}

interface Answer<Result> {
  data?: Result | null;
  errors?: TopLevelError[];
}

/** The request as a whole was refused, or the service failed. Switch on the code, show the message. */
export class RequestRefused extends Error {
  readonly code: Code;

  constructor(readonly errors: [TopLevelError, ...TopLevelError[]]) {
    super(errors[0].message);
    this.code = errors[0].extensions.code;
  }
}

export interface Session {
  language: 'zh' | 'en';
  token?: string;
}

export async function ask<Result, Variables>(
  session: Session,
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': session.language,
      ...(session.token === undefined ? {} : { Authorization: `Bearer ${session.token}` }),
    },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors = [] }: Answer<Result> = await response.json();
  const [first, ...rest] = errors;
  if (first !== undefined) {
    throw new RequestRefused([first, ...rest]);
  }
  if (data == null) {
    throw new Error(`no answer: status ${response.status}`);
  }
  return data;
}

type UnitItem = UnitsPageQuery['units']['nodes'][number];

/** Every unit, page after page. Units that come or go meanwhile neither repeat nor hide another. */
export async function* allUnits(session: Session): AsyncGenerator<UnitItem> {
  let after: string | null = null;
  do {
    const page: UnitsPageQuery = await ask(session, UnitsPageDocument, { first: 100, after });
    yield* page.units.nodes;
    after = page.units.pageInfo.hasNextPage ? (page.units.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
}

export async function memberNames(session: Session, code: string): Promise<string[]> {
  const { alliance } = await ask(session, AllianceMembersDocument, { code, asOf: '2020-01-01' });
  return alliance?.members.nodes.map(({ party }) => party.name) ?? [];
}

/** Joins, then reads the graph as it is with the new member. */
export async function join(session: Session, input: AddMemberInput): Promise<number | string[]> {
  const { position, errors } = (await ask(session, AddMemberDocument, { input })).addMember;
  if (errors.length > 0) {
    return errors.map(({ code, field, message }) => `${code} ${field.join('.')}: ${message}`);
  }
  const { alliance } = await ask(session, MembersAtDocument, { key: input.alliance, atLeast: position ?? null });
  return alliance?.members.totalCount ?? 0;
}

export type View = NetworkViewQuery['network'];
export type Delta = NetworkChangesQuery['changes'];

export async function view(session: Session, variables: NetworkViewQueryVariables): Promise<View> {
  return (await ask(session, NetworkViewDocument, variables)).network;
}

/** What a delta brings has the types of what the view holds, so that it can be put in its place. */
export async function arrivals(session: Session, { root, revision, nodes, edges, combos }: View): Promise<View> {
  const { changes }: { changes: Delta } = await ask(session, NetworkChangesDocument, { root, since: revision });
  return changes.resync ?? {
    root,
    revision: changes.revision,
    truncated: changes.truncated,
    totals: changes.totals,
    nodes: [...nodes, ...changes.addedNodes],
    edges: [...edges, ...changes.addedEdges],
    combos: [...combos, ...changes.addedCombos],
  };
}

/** A BigDecimal is a number, a Date a text. */
export async function dated(session: Session, subject: string): Promise<[number, string][]> {
  const { metrics } = await ask(session, MetricValuesDocument, { subject });
  return metrics.nodes.map(({ value, citations }) => [value, citations.map(({ source }) => source.statedBy).join()]);
}

// What must not compile: without types, these lines would.
export async function mistakes(session: Session): Promise<void> {
  // @ts-expect-error a variable is missing
  await ask(session, AllianceMembersDocument, {});
  const { alliance } = await ask(session, AllianceMembersDocument, { code: 'bz-alli-zone' });
  // @ts-expect-error there may be no such alliance
  alliance.name;
  // @ts-expect-error the operation does not ask for it
  alliance?.founded;
  // @ts-expect-error no such role
  await join(session, { alliance: 'bz-alli-zone', party: 'bz-unit-jiahui', role: 'CHAIR' });
  // @ts-expect-error no such grouping
  await view(session, { root: 'bz-alli-zone', groupBy: 'COLOUR' });
}
