/**
 * Tongxin, the map of rooms. Data takes one way: GraphQL edge, feature service, ledger row and
 * journal entry in one PostgreSQL transaction, projector, graph and position in one Neo4j
 * transaction, graph questions, GraphQL edge.
 *
 * <ul>
 *   <li>{@link org.tongxin.stores}: embedded PostgreSQL and Neo4j, where no addresses are
 *       configured
 *   <li>{@link org.tongxin.kernel}: words that all share, free of frameworks
 *   <li>{@link org.tongxin.recurrence}: on which days something happens again, and stretches of
 *       time
 *   <li>{@link org.tongxin.journal}: what happened, in one order; the only way to a database
 *       session
 *   <li>{@link org.tongxin.graph}: the only door to Neo4j: named .cypher files, the projector,
 *       migrations, digests
 *   <li>{@link org.tongxin.access}: who is asking, and what they may do
 *   <li>{@link org.tongxin.sheets}: spreadsheets in and out, uploads and templates
 *   <li>{@link org.tongxin.api}: what every GraphQL door shares
 *   <li>{@link org.tongxin.figures}: metrics, sources, citations, remarks, open questions
 *   <li>{@link org.tongxin.network}: regions, units, teams, alliances, memberships, superiors;
 *       views of the network, ways through it and what changes in it
 *   <li>{@link org.tongxin.arrangements}: what parties agreed and whom they sent: pacts,
 *       signatures, posts, events
 *   <li>{@link org.tongxin.calendar}: calendars that others subscribe to, at secret addresses
 *   <li>{@link org.tongxin.sharing}: who offers and who needs what, when it is open, who booked it
 *   <li>{@link org.tongxin.matching}: need meets offer: pledges, deliveries, what is overdue
 *   <li>{@link org.tongxin.duty}: whose turn it is: rotations, rosters, covers, swaps, handovers,
 *       fairness
 *   <li>{@link org.tongxin.meetings}: what recurs and when, meetings, minutes, resolutions,
 *       calendars of holidays
 *   <li>{@link org.tongxin.imports}: sheets of units, offers and needs, in and out
 *   <li>{@link org.tongxin.practice}: made-up alliances to try everything with
 *   <li>{@link org.tongxin.facts}: the founding data set
 * </ul>
 *
 * Who may import whom is kept by {@code ArchitectureTest}. This room itself holds the start and
 * nothing else.
 */
@NullMarked
package org.tongxin;

import org.jspecify.annotations.NullMarked;
