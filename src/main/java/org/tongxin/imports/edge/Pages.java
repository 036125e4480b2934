package org.tongxin.imports.edge;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongxin.api.Page;
import org.tongxin.api.PageRequest;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.ListingSort;
import org.tongxin.sharing.graph.ListingGraph.Order;
import org.tongxin.sheets.Table;
import org.tongxin.sheets.Value;

/**
 * The rows of a search, fetched page by page as they are taken, 10,000 at most. They are taken on a
 * thread that may wait, and once.
 */
final class Pages implements Iterable<List<Value>> {
  private static final int MOST = 10_000;
  private static final int PAGE = 100;

  private final Table table;
  private final Function<Order, Uni<Page<Listing>>> find;
  private final Function<List<Listing>, Uni<List<List<Value>>>> rows;
  private List<List<Value>> page = List.of();
  private @Nullable String next;
  private int at;
  private int taken;

  Pages(
      Table table,
      Function<Order, Uni<Page<Listing>>> find,
      Function<List<Listing>, Uni<List<List<Value>>>> rows) {
    this.table = table;
    this.find = find;
    this.rows = rows;
  }

  Table table() {
    return table;
  }

  /** Fetches the first page, so that what is refused is refused before anything is sent. */
  Uni<Void> begin() {
    return fetch(null);
  }

  @Override
  public Iterator<List<Value>> iterator() {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return hasMore();
      }

      @Override
      public List<Value> next() {
        if (!hasMore()) {
          throw new NoSuchElementException();
        }
        taken++;
        return page.get(at++);
      }
    };
  }

  private boolean hasMore() {
    @Nullable String cursor = next;
    if (taken < MOST && at == page.size() && cursor != null) {
      await(cursor);
    }
    return taken < MOST && at < page.size();
  }

  private Uni<Void> fetch(@Nullable String cursor) {
    var order = new Order(ListingSort.TITLE, PageRequest.of(PAGE, cursor, null, null));
    return find.apply(order)
        .chain(found ->
            rows.apply(found.nodes())
                .invoke(made -> {
                  page = made;
                  at = 0;
                  next = found.info().hasNextPage() ? found.info().endCursor() : null;
                }))
        .replaceWithVoid();
  }

  private void await(String cursor) {
    try {
      VertxContextSupport.subscribeAndAwait(() -> fetch(cursor));
    } catch (RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
