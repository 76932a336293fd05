namespace Idp.JsonSchemas.Npm;

/// <summary>What JavaScript takes a value for.</summary>
internal enum NpmKind
{
    Undefined,
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,

    /// <summary>Something every object or list inherits, such as <c>toString</c>.</summary>
    Function,
}
