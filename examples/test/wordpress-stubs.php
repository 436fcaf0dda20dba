<?php
/**
 * The few functions of WordPress that the plugin calls, as its documentation describes them, so that the plugin runs without it.
 * Reads `{"attributes": …, "content": …, "as": "shortcode" | "block"}` and prints what the plugin renders.
 */
define( 'ABSPATH', __DIR__ );
$registered = array();
function add_action( string $hook, callable $callback ): void { $callback(); }
function plugins_url( string $path, string $file ): string { return '/wp-content/plugins/ess-orientation/' . $path; }
function wp_register_script_module( string $id, string $src ): void { $GLOBALS['registered'][ $id ] = $src; }
function wp_enqueue_script_module( string $id ): void { echo '<script type="module" src="' . $GLOBALS['registered'][ $id ] . '"></script>'; }
function add_shortcode( string $tag, callable $callback ): void { $GLOBALS['shortcode'] = $callback; }
function register_block_type( string $folder, array $options ): void { $GLOBALS['block'] = $options['render_callback']; }
function esc_attr( string $text ): string { return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' ); }
function esc_html__( string $text, string $domain ): string { return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' ); }
function wp_kses_post( string $text ): string { return strip_tags( $text, '<p><a><strong>' ); }

require __DIR__ . '/../wordpress/ess-orientation/ess-orientation.php';
$asked = json_decode( stream_get_contents( STDIN ), true );
echo $GLOBALS[ $asked['as'] ]( $asked['attributes'], $asked['content'] ?? '' );
