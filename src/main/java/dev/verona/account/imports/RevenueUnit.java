package dev.verona.account.imports;

import java.math.BigDecimal;
import java.util.List;

/** In what a CRM counts its customers' revenue. */
public enum RevenueUnit {
    ONES("single units", 0),
    THOUSANDS("thousands", 3),
    MILLIONS("millions", 6);

    /** A company earns more than this a year and employee: the least of three magnitudes that is plausible is taken. */
    private static final double LEAST_PER_EMPLOYEE = 5_000;

    private final String label;
    private final int power;

    RevenueUnit(String label, int power) {
        this.label = label;
        this.power = power;
    }

    public String label() {
        return label;
    }

    BigDecimal apply(BigDecimal value) {
        return value.movePointRight(power);
    }

    /**
     * The unit in which the middle company earns a plausible amount per employee.
     *
     * @param perEmployee revenue by employees as written
     */
    static RevenueUnit of(List<Double> perEmployee) {
        if (perEmployee.isEmpty()) {
            return ONES;
        }
        var middle = perEmployee.stream().sorted().toList().get(perEmployee.size() / 2);
        if (middle >= LEAST_PER_EMPLOYEE) {
            return ONES;
        }
        return middle * 1_000 >= LEAST_PER_EMPLOYEE ? THOUSANDS : MILLIONS;
    }
}
