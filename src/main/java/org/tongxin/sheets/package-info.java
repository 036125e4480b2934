/**
 * Spreadsheets in and out: rows from .xlsx and .csv files of unknown hands, tables of named columns
 * with every fault of every cell, files that spreadsheet programs open, and uploads that wait to be
 * imported. May import kernel, journal and access; what the rows are about never enters.
 */
@NullMarked
package org.tongxin.sheets;

import org.jspecify.annotations.NullMarked;
