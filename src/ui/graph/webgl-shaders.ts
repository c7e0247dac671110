/*
 * A vertex is found by its number alone: the places of all nodes stand in one texture, so that a moving layout sends
 * nothing but that texture. Colours are in the order of COLOUR_NAMES, marks are the bits of NODE and EDGE.
 */

/** Vertices of one edge: seven pairs along the curve, one at the base of the arrow, one at its tip. */
export const EDGE_VERTICES = 18;

const common = `#version 300 es
precision highp float;
precision highp int;
uniform highp sampler2D u_positions;
uniform vec3 u_camera;
uniform vec2 u_view;
uniform float u_size;
vec2 place(uint node) {
  int width = textureSize(u_positions, 0).x;
  int n = int(node);
  return u_camera.xy + u_camera.z * texelFetch(u_positions, ivec2(n % width, n / width), 0).xy;
}
vec4 clip(vec2 at) {
  vec2 unit = at / u_view * 2.0 - 1.0;
  return vec4(unit.x, -unit.y, 0.0, 1.0);
}
`;

export const edgeVertex = `${common}
in uvec2 a_ends;
in vec4 a_form;
in float a_opacity;
in uint a_flags;
in uint a_mark;
out float v_side;
out float v_half;
out float v_along;
out float v_alpha;
flat out uint v_look;
void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  v_side = v_half = v_along = v_alpha = 0.0;
  v_look = 0u;
  if ((a_mark & 1u) != 0u) return;
  vec2 from = place(a_ends.x);
  vec2 to = place(a_ends.y);
  vec2 line = to - from;
  float size = length(line);
  float inner = (a_form.x + a_form.y) * u_size + 4.0;
  if (size < inner) return;
  vec2 low = min(from, to) - 64.0;
  vec2 high = max(from, to) + 64.0;
  if (high.x < 0.0 || high.y < 0.0 || low.x > u_view.x || low.y > u_view.y) return;
  bool lit = (a_mark & 4u) != 0u;
  bool arrow = (a_flags & 1u) != 0u && u_size > 0.3;
  float head = arrow ? min(9.0 * u_size + 2.0, size - inner) : 0.0;
  vec2 control = (from + to) * 0.5 + vec2(-line.y, line.x) / size * a_form.z * u_size;
  vec2 start = from + normalize(control - from) * (a_form.x * u_size + 2.0);
  vec2 back = normalize(control - to);
  vec2 tip = to + back * (a_form.y * u_size + 2.0);
  vec2 end = tip + back * head;
  int pair = gl_VertexID / 2;
  float side = (gl_VertexID & 1) == 0 ? -1.0 : 1.0;
  float t = min(float(pair) / 6.0, 1.0);
  vec2 first = mix(start, control, t);
  vec2 second = mix(control, end, t);
  vec2 at = mix(first, second, t);
  vec2 tangent = pair > 6 ? tip - end : second - first;
  float half_width = max(0.5, a_form.w * 0.5 * min(1.0, u_size + 0.3)) + (lit ? 0.4 : 0.0);
  if (pair > 6 && arrow) half_width = pair == 7 ? head * 0.5 : 0.0;
  if (pair == 8) at = tip;
  float length_tangent = length(tangent);
  vec2 normal = length_tangent > 0.0 ? vec2(-tangent.y, tangent.x) / length_tangent : -back.yx * vec2(1.0, -1.0);
  float reach = half_width + (pair == 8 && arrow ? 0.0 : 1.0);
  gl_Position = clip(at + normal * side * reach);
  v_side = side * reach;
  v_half = half_width;
  v_along = t * size;
  v_alpha = a_opacity * ((a_mark & 2u) != 0u ? 0.12 : 1.0);
  v_look = ((a_flags & 2u) != 0u && pair < 8 ? 1u : 0u) | (lit ? 2u : 0u);
}`;

export const edgeFragment = `#version 300 es
precision highp float;
precision highp int;
uniform vec4 u_colours[7];
in float v_side;
in float v_half;
in float v_along;
in float v_alpha;
flat in uint v_look;
out vec4 colour;
void main() {
  if ((v_look & 1u) != 0u && mod(v_along, 8.0) > 5.0) discard;
  vec4 base = (v_look & 2u) != 0u ? u_colours[2] : u_colours[5];
  float alpha = base.a * v_alpha * clamp(v_half + 0.5 - abs(v_side), 0.0, 1.0);
  colour = vec4(base.rgb * alpha, alpha);
}`;

export const nodeVertex = `${common}
in float a_radius;
in uint a_state;
in uint a_mark;
out vec2 v_at;
flat out float v_radius;
flat out uint v_state;
flat out uint v_mark;
void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  v_at = vec2(0.0);
  v_radius = a_radius * u_size;
  v_state = a_state;
  v_mark = a_mark;
  if ((a_mark & 1u) != 0u) return;
  vec2 corner = vec2((gl_VertexID & 1) == 0 ? -1.0 : 1.0, gl_VertexID < 2 ? -1.0 : 1.0);
  v_at = corner * (v_radius + 8.0);
  gl_Position = clip(place(uint(gl_InstanceID)) + v_at);
}`;

export const nodeFragment = `#version 300 es
precision highp float;
precision highp int;
uniform vec4 u_colours[7];
uniform float u_ratio;
in vec2 v_at;
flat in float v_radius;
flat in uint v_state;
flat in uint v_mark;
out vec4 colour;
float cover(float distance) { return clamp(0.5 - distance * u_ratio, 0.0, 1.0); }
vec4 over(vec4 top, vec4 below) { return top + below * (1.0 - top.a); }
vec4 tint(vec4 base, float alpha) { return vec4(base.rgb, 1.0) * base.a * alpha; }
void main() {
  float far = length(v_at);
  bool is_focus = (v_mark & 16u) != 0u;
  float width = max(1.2, v_radius * 0.17) * (is_focus ? 1.6 : 1.0);
  float body = cover(far - v_radius);
  float inside = cover(far - v_radius + width);
  vec4 outline = is_focus ? u_colours[2] : v_state == 2u ? u_colours[1] : u_colours[0];
  vec4 fill = v_state == 0u ? outline : u_colours[3];
  if (is_focus && v_state == 0u) fill = u_colours[0];
  float dash = 1.0;
  if (v_state == 1u) dash = step(0.4, fract(atan(v_at.y, v_at.x) * 1.2732395));
  vec4 result = tint(outline, body * (1.0 - inside) * dash);
  result = over(result, tint(fill, body * (v_state == 1u ? max(inside, 1.0 - dash) : inside)));
  if ((v_mark & 32u) != 0u) {
    vec4 dot_colour = v_state == 0u ? u_colours[3] : outline;
    result = over(tint(dot_colour, cover(far - max(1.5, v_radius * 0.3))), result);
  }
  if ((v_mark & 64u) != 0u) result = over(tint(u_colours[6], cover(abs(far - v_radius - 2.5) - 1.2)), result);
  if ((v_mark & 4u) != 0u) result = over(tint(u_colours[2], cover(abs(far - v_radius - 3.0) - 1.3)), result);
  if ((v_mark & 8u) != 0u) result = over(tint(u_colours[4], cover(abs(far - v_radius - 6.0) - 1.0)), result);
  colour = result * ((v_mark & 2u) != 0u ? 0.18 : 1.0);
}`;
