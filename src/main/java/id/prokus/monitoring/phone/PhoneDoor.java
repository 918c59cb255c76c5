package id.prokus.monitoring.phone;

import id.prokus.access.KnowStanding;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/**
 * The phones' own way in, beside that of people. Neither opens the other: a session is nothing here, and a phone's password
 * opens no page. Without cookies there is nothing that another site's form could borrow, so no form token is asked.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PhoneDoor {

    @Bean
    @Order(1)
    SecurityFilterChain phones(HttpSecurity http, Devices devices, Nonces nonces, SendersStanding standings) {
        return http.securityMatcher(OpenRosa.ROOT + "/**")
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new KnowPhone(devices, nonces), UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(new KnowStanding(standings::of), AuthorizationFilter.class)
                .addFilterAfter(new ReadParts(), KnowStanding.class)
                .build();
    }
}
