package id.prokus.access;

import id.prokus.web.Assets;
import id.prokus.web.ContentPolicy;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Every page but the front door asks who is there; what a page may load is said strictly. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    /** Anybody reads these, signed in or not: no session, no cookie, so that what may be kept by a cache can be. */
    @Bean
    @Order(0)
    SecurityFilterChain openPages(HttpSecurity http, Standings standings) {
        return http.securityMatcher("/umum", "/umum/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(AbstractHttpConfigurer::disable)
                .addFilterAfter(new KnowStanding(standings::of), AuthorizationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(ContentPolicy.STRICT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()")))
                .build();
    }

    @Bean
    SecurityFilterChain frontDoor(HttpSecurity http, Standings standings, ApiKeys keys) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(
                                "/masuk", "/bahasa", "/undangan/*", "/saya/**", Assets.PATH + "**", "/favicon.ico")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/masuk")
                        .usernameParameter("nama")
                        .passwordParameter("sandi")
                        .defaultSuccessUrl("/")
                        .failureHandler(refused()))
                .logout(out -> out.logoutUrl("/keluar").logoutSuccessUrl("/masuk?keluar"))
                .csrf(csrf -> csrf.ignoringRequestMatchers(KnowApiKey::isFor))
                .addFilterBefore(new KnowApiKey(keys), UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(problems -> problems.authenticationEntryPoint(toTheDoor()))
                .addFilterAfter(new KnowStanding(standings::of), AuthorizationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(ContentPolicy.STRICT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()")))
                .build();
    }

    private static AuthenticationEntryPoint toTheDoor() {
        var door = new LoginUrlAuthenticationEntryPoint("/masuk");
        return (request, response, reason) -> {
            if (request.getRequestURI().startsWith("/api/")) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                response.sendError(HttpStatus.UNAUTHORIZED.value());
            } else if (request.getHeader("HX-Request") == null) {
                door.commence(request, response, reason);
            } else {
                // htmx would put the sign-in page into the middle of the present one.
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
                response.setHeader("HX-Redirect", "/masuk");
            }
        };
    }

    private static AuthenticationFailureHandler refused() {
        return (request, response, reason) -> {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(
                    HttpHeaders.LOCATION, reason instanceof LockedException ? "/masuk?tunggu" : "/masuk?gagal");
        };
    }
}
