using Idp.Yaml.Tape;

namespace Idp.Yaml.Typing;

/// <summary>What a scalar is once typed.</summary>
/// <param name="Kind">Its type.</param>
/// <param name="Number">The value of a number.</param>
/// <param name="Text">The text of a string, where it is another than the one written.</param>
internal readonly record struct TypedScalar(TapeKind Kind, double Number = 0, string? Text = null);
