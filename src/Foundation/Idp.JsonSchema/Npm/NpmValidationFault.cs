namespace Idp.JsonSchemas.Npm;

/// <summary>Why a validation ended before it could judge the instance.</summary>
public enum NpmValidationFault
{
    /// <summary>It did not.</summary>
    None,

    /// <summary>The schema cannot be used: the original throws here, and the error's message is that of its exception (of patterns and URLs: ours).</summary>
    Schema,

    /// <summary>A limit of <see cref="NpmJsonSchemaOptions"/> was met, or a pattern uses what the platform does not know.</summary>
    Limit,
}
