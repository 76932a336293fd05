namespace Idp.Yaml.Typing;

/// <summary>What a plain scalar is once typed.</summary>
internal readonly record struct TypedScalar(Tape.TapeKind Kind, double Number = 0);
