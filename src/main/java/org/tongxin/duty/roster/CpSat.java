package org.tongxin.duty.roster;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;

/**
 * Asks the solver so that the same question has the same answer: one worker, a fixed seed, and a
 * limit that counts its steps and not the time of the day.
 */
final class CpSat {
  private static final int SEED = 1;

  static {
    Loader.loadNativeLibraries();
  }

  private final CpSolver solver = new CpSolver();
  private final CpSolverStatus status;

  /**
   * @param effort how long it may search, in its deterministic time, about seconds
   */
  CpSat(CpModel model, double effort) {
    solver.getParameters().setNumWorkers(1).setRandomSeed(SEED).setMaxDeterministicTime(effort);
    status = solver.solve(model);
  }

  /** An empty model, which can only be filled where the native library is loaded. */
  static CpModel model() {
    return new CpModel();
  }

  boolean hasSolution() {
    return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
  }

  /** Proved, not only not found. */
  boolean isInfeasible() {
    return status == CpSolverStatus.INFEASIBLE;
  }

  CpSolver solver() {
    return solver;
  }
}
