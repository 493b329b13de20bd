package cymru.diogel.statistics.entropy;

import cymru.diogel.statistics.functions.Polygamma;
import java.util.Arrays;

/**
 * The first two moments of entropy given counts and a Dirichlet prior of β in every window (Wolpert
 * and Wolf 1995), over distinct counts only.
 */
final class DirichletEntropy {
    // beyond this step from one count to the next, Stirling’s series is cheaper than the recurrence
    private static final int STEP = 16;

    private final int[] count;
    private final int[] times;
    private final int windows;
    private final int n;

    private double total;
    private double digammaTotal;
    private double trigammaTotal;
    private double linear;
    private double cross;
    private double own;
    private double squares;
    private double logEvidence;
    private double mean;
    private double secondMoment;

    DirichletEntropy(int[] counts, int n) {
        var sorted = counts.clone();
        Arrays.sort(sorted);
        this.windows = counts.length;
        this.n = n;
        this.times = new int[windows];
        int distinct = 0;
        for (int i = 0; i < windows; i++) {
            if (i > 0 && sorted[i] != sorted[i - 1]) {
                distinct++;
            }
            sorted[distinct] = sorted[i];
            times[distinct]++;
        }
        this.count = Arrays.copyOf(sorted, distinct + 1);
    }

    /**
     * Sets the moments at β.
     *
     * @param digamma ψ(β + 1)
     * @param trigamma ψ₁(β + 1)
     */
    void at(double beta, double digamma, double trigamma) {
        double a = beta;
        double psi = digamma;
        double psi1 = trigamma - 1 / ((beta + 1) * (beta + 1));
        double rising = 0;
        int previous = 0;
        clear(n + windows * beta);
        logEvidence = -Polygamma.logRising(windows * beta, n);
        for (int i = 0; i < count.length; i++) {
            int step = count[i] - previous;
            rising += Polygamma.logRising(a, step);
            if (step > STEP) {
                a += step;
                psi = Polygamma.digamma(a + 1);
                psi1 = Polygamma.trigamma(a + 2);
            } else {
                for (int j = 0; j < step; j++) {
                    a++;
                    psi += 1 / a;
                    psi1 -= 1 / ((a + 1) * (a + 1));
                }
            }
            previous = count[i];
            logEvidence += times[i] * rising;
            add(times[i], a, psi, psi1);
        }
        finish();
    }

    private void clear(double sum) {
        total = sum;
        digammaTotal = Polygamma.digamma(total + 2);
        trigammaTotal = Polygamma.trigamma(total + 2);
        linear = 0;
        cross = 0;
        own = 0;
        squares = 0;
    }

    private void add(int multiplicity, double a, double psi, double psi1) {
        double s = psi - digammaTotal;
        double next = s + 1 / (a + 1);
        linear += multiplicity * (a * s);
        cross += multiplicity * (a * s) * (a * s);
        squares += multiplicity * (a * a);
        own += multiplicity * a * (a + 1) * (next * next + psi1 - trigammaTotal);
    }

    private void finish() {
        // ψ(A + 1) − Σ a/A ψ(a + 1), with every ψ taken from ψ(A + 2)
        mean = -1 / (total + 1) - linear / total;
        double pairs = linear * linear - cross - trigammaTotal * (total * total - squares);
        secondMoment = (pairs + own) / (total * (total + 1));
    }

    /** ln of the probability of the counts given β, without the multinomial coefficient. */
    double logEvidence() {
        return logEvidence;
    }

    double mean() {
        return mean;
    }

    double secondMoment() {
        return secondMoment;
    }
}
