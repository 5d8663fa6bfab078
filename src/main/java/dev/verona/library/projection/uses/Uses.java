package dev.verona.library.projection.uses;

import dev.verona.library.api.AssetId;
import dev.verona.library.projection.uses.StoredPlan.Piece;
import dev.verona.shared.PlanId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every use of the library in this node's memory, so that one question about a plan or an asset costs one look at the head of the documents. */
@Component
public class Uses {

    private final UseStore store;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Known known = new Known(-1, -1, Map.of());

    private record Known(int generation, long number, Map<String, List<Use>> byAsset) {}

    /** A contribution that is, or was until it was retired, made from an asset. */
    public record Use(StoredPlan plan, Piece piece) {}

    Uses(UseStore store) {
        this.store = store;
    }

    public Optional<StoredPlan> plan(PlanId plan) {
        return store.plan(plan.value());
    }

    /** The contributions that rest on it now, of every plan. */
    public List<Use> of(AssetId asset) {
        return now().byAsset().getOrDefault(asset.value(), List.of());
    }

    private Known now() {
        int generation = store.generation();
        var number = store.number();
        if (fits(generation, number)) {
            return known;
        }
        lock.lock();
        try {
            if (!fits(generation, number)) {
                known = known(generation, number, store.users());
            }
            return known;
        } finally {
            lock.unlock();
        }
    }

    private boolean fits(int generation, long number) {
        return known.generation() == generation && known.number() == number;
    }

    private static Known known(int generation, long number, Map<String, StoredPlan> plans) {
        var byAsset = new HashMap<String, List<Use>>();
        plans.values().stream()
                .flatMap(plan -> plan.pieces().stream()
                        .filter(Piece::uses)
                        .flatMap(piece -> Stream.ofNullable(piece.asset())
                                .map(asset -> Map.entry(asset.asset(), new Use(plan, piece)))))
                .forEach(entry -> byAsset.computeIfAbsent(entry.getKey(), id -> new java.util.ArrayList<>())
                        .add(entry.getValue()));
        return new Known(generation, number, byAsset);
    }
}
