package id.prokus;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The one programme: a server without a subcommand, a headless tool with one. */
@Modulithic(systemName = "ProKUS")
@SpringBootApplication
public class Prokus {

    public static void main(String[] args) {
        SpringApplication.run(Prokus.class, args);
    }
}
