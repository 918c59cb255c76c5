package id.prokus.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import javax.sql.DataSource;

/** The PostgreSQL of a data folder: joined where it runs, started where it does not, stopped by whoever leaves last. */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String USER = "prokus";

    private final PostgresCluster cluster;
    private final SharedUse use;

    private EmbeddedPostgres(PostgresCluster cluster, SharedUse use) {
        this.cluster = cluster;
        this.use = use;
    }

    /**
     * @param data the data folder; made where it is missing
     * @param programs where PostgreSQL's own programmes are unpacked; several data folders may share it
     * @throws DatabaseUnavailable where the folder cannot be written, the disk is full, or PostgreSQL cannot run here
     */
    public static EmbeddedPostgres in(Path data, Path programs) {
        Folders.create(data);
        Path folder = Folders.create(data.resolve("postgresql"));
        var user = OrdinaryUser.forThisProcess();
        try {
            user.openTheWay(data, folder);
        } catch (IOException e) {
            throw Folders.cannotWrite(data, e);
        }
        var cluster = new PostgresCluster(folder, programs, user);
        var use = SharedUse.enter(folder, () -> cluster.joinOrStart(USER, password(folder)));
        return new EmbeddedPostgres(cluster, use);
    }

    /** Connections for the programme's work, after {@link Migrations#apply}: as somebody who owns nothing, without a pool. */
    public DataSource connectionsToWork(String database) {
        String password = password(cluster.folder());
        ApplicationRole.letIn(connections(database), password);
        return ServerAddress.local(cluster.port(), database, ApplicationRole.NAME, password)
                .connections();
    }

    /** Connections to one of its databases as its owner, without a pool. */
    public DataSource connections(String database) {
        return ServerAddress.local(cluster.port(), database, USER, password(cluster.folder()))
                .connections();
    }

    @Override
    public void close() {
        use.leave(cluster::stop);
    }

    private static String password(Path folder) {
        Path file = folder.resolve("password");
        try {
            if (!Files.exists(file) || Files.size(file) == 0) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                Files.deleteIfExists(file);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw Folders.cannotWrite(folder, e);
        }
    }
}
