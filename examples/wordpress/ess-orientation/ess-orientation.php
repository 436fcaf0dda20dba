<?php
/**
 * Plugin Name:       Orientation ESS
 * Description:       Quelques questions sur un projet de l’économie sociale et solidaire, puis les structures qui peuvent l’accompagner. Aucun cookie, aucune donnée envoyée.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       ess-orientation
 *
 * Deux façons de l'utiliser : le code court [ess-orientation territory="DEP-34"], ou le bloc « Orientation ESS ».
 * Les fichiers du module sont dans assets/ : tout vient de votre site.
 *
 * @package EssOrientation
 */

defined( 'ABSPATH' ) || exit;

const ESS_ORIENTATION_VERSION = '0.1.0';

/** Ce qui peut être réglé, et à quoi chaque valeur doit ressembler. Le reste est laissé de côté. */
const ESS_ORIENTATION_ATTRIBUTES = array(
	'territory'     => '/^(FR|REG-\d{2}|DEP-(\d{2,3}|2[AB])|EPCI-\d{9}|COM-(\d{5}|2[AB]\d{3}))$/',
	'mode'          => '/^(porteur|conseiller)$/',
	'lang'          => '/^(fr|en)$/',
	'limit'         => '/^[1-9]\d?$/',
	'heading-level' => '/^[1-6]$/',
	'order'         => '/^(fixed|adaptive)$/',
	'share'         => '/^(1|true|share)?$/',
);

/** Déclare le script, que WordPress ne charge que sur les pages qui en ont besoin. */
function ess_orientation_register(): void {
	wp_register_script_module(
		'ess-orientation',
		plugins_url( 'assets/standalone.js', __FILE__ ),
		array(),
		ESS_ORIENTATION_VERSION
	);
	add_shortcode( 'ess-orientation', 'ess_orientation_shortcode' );
	register_block_type( __DIR__, array( 'render_callback' => 'ess_orientation_render' ) );
}
add_action( 'init', 'ess_orientation_register' );

/**
 * Le code court : [ess-orientation territory="DEP-34" limit="5"]Texte de secours[/ess-orientation].
 *
 * @param array<string, string>|string $given   Attributs écrits par la personne qui rédige.
 * @param string|null                  $content Ce qui se lit si le module ne se charge pas.
 */
function ess_orientation_shortcode( $given, ?string $content = null ): string {
	$given = is_array( $given ) ? $given : array();
	// [ess-orientation share] : WordPress donne une valeur sans nom.
	if ( in_array( 'share', $given, true ) ) {
		$given['share'] = 'true';
	}
	return ess_orientation_render( $given, (string) $content );
}

/**
 * La balise, avec les seuls attributs bien écrits, et le texte de secours.
 *
 * @param array<string, mixed> $given   Attributs du bloc ou du code court.
 * @param string               $content Texte de secours.
 */
function ess_orientation_render( array $given, string $content = '' ): string {
	wp_enqueue_script_module( 'ess-orientation' );
	$attributes = '';
	foreach ( ESS_ORIENTATION_ATTRIBUTES as $name => $pattern ) {
		// Le bloc écrit headingLevel, le code court heading-level.
		$camel = lcfirst( str_replace( '-', '', ucwords( $name, '-' ) ) );
		$value = $given[ $name ] ?? $given[ $camel ] ?? null;
		$value = true === $value ? 'true' : $value;
		if ( ! is_scalar( $value ) || false === $value || ! preg_match( $pattern, (string) $value ) ) {
			continue;
		}
		$attributes .= 'share' === $name ? ' share' : sprintf( ' %s="%s"', $name, esc_attr( (string) $value ) );
	}
	$fallback = '' === trim( $content )
		? '<p>' . esc_html__( 'Le module ne s’est pas chargé. La chambre régionale de l’économie sociale et solidaire de votre région vous oriente.', 'ess-orientation' ) . '</p>'
		: wp_kses_post( $content );
	return "<ess-orientation{$attributes}>{$fallback}</ess-orientation>";
}
