package id.prokus.example;

/**
 * How an invented family's business did, in rupiah a month.
 *
 * @param closed whether it had closed by the end; a closed business earns nothing
 */
record Business(
        String cluster,
        String product,
        int months,
        long turnoverBefore,
        long turnoverAfter,
        long profitBefore,
        long profitAfter,
        int workersBefore,
        int workersAfter,
        boolean bookkeepingBefore,
        boolean bookkeepingAfter,
        boolean plan,
        boolean nib,
        boolean online,
        boolean brand,
        boolean closed,
        int sessions,
        String challenge,
        String obstacle) {}
