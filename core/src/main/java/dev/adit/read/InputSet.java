package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.network.Network;
import dev.adit.network.Target;
import dev.adit.problem.Problem;
import java.util.List;

/**
 * Everything that was read.
 *
 * @param targets whom the inputs name to be scored, in their order; empty if they name nobody
 * @param files what became of each file, in the order read
 * @param notRead files of a folder that no format takes, by name
 * @param refused files of a folder or zip file that look like input and cannot be used, in the order found
 * @param rejected rows that could not be used, or not whole, by file and line
 * @param problems everything that was found wrong or odd, by file and line
 * @param fromSuppliers what declarations and lists of suppliers brought
 */
public record InputSet(
        Network network,
        Claims claims,
        List<Target> targets,
        List<FileCount> files,
        List<String> notRead,
        List<RefusedFile> refused,
        List<RejectedRow> rejected,
        List<Problem> problems,
        FromSuppliers fromSuppliers) {
    /** Rows of all files together. */
    public long rows() {
        return files.stream().mapToLong(FileCount::rows).sum();
    }

    /** Rejected rows of all files together. */
    public long rejectedRows() {
        return files.stream().mapToLong(FileCount::rejected).sum();
    }

    /** How many files there were, refused ones and those that no format takes among them. */
    public int filesFound() {
        long read = files.stream().map(FileCount::wholeFile).distinct().count();
        return (int) read + notRead.size() + refused.size();
    }

    /** The same with other claims; everything else stays as it was read. */
    public InputSet with(Claims others) {
        return new InputSet(network, others, targets, files, notRead, refused, rejected, problems, fromSuppliers);
    }

    /** The same with another network of the same actors; everything else stays as it was read. */
    public InputSet with(Network other) {
        return new InputSet(other, claims, targets, files, notRead, refused, rejected, problems, fromSuppliers);
    }

    /** What an embedder has made itself instead of reading it. */
    public static InputSet of(Network network, Claims claims, List<Target> targets) {
        return new InputSet(
                network,
                claims,
                targets,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                FromSuppliers.nothing());
    }
}
