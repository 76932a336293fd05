using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Templates.Language;

/// <summary>A function that a template may call, such as <c>always()</c>.</summary>
/// <param name="arguments">What was given in parentheses, copied; an undefined argument is null. Named arguments come last, as one object.</param>
/// <returns>The result, copied; null is JSON's null.</returns>
/// <remarks>Called on the thread that renders, in the order of the text. What it throws is a diagnostic with the exception's message (but <see cref="OperationCanceledException"/>, which passes).</remarks>
public delegate JsonNode? TemplateFunction(IReadOnlyList<JsonNode?> arguments);

/// <summary>A filter that a template may apply: <c>value | name(arguments)</c>.</summary>
/// <param name="input">What stands left of the bar, copied; null when it is undefined.</param>
/// <param name="arguments">What was given in parentheses, as for a <see cref="TemplateFunction"/>.</param>
/// <returns>The result, copied; null is JSON's null.</returns>
/// <remarks>What it throws is a diagnostic with the exception's message.</remarks>
public delegate JsonNode? TemplateFilter(JsonNode? input, IReadOnlyList<JsonNode?> arguments);

/// <summary>A test that a template may ask: <c>value is name(arguments)</c>.</summary>
/// <param name="input">What stands left of <c>is</c>, copied; null when it is undefined.</param>
/// <param name="arguments">What was given in parentheses, as for a <see cref="TemplateFunction"/>.</param>
/// <remarks>What it throws is a diagnostic with the exception's message.</remarks>
public delegate bool TemplateTest(JsonNode? input, IReadOnlyList<JsonNode?> arguments);
