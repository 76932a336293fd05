namespace Idp.JsonSchemas.Npm;

/// <summary>Where a validation is: in the instance, and among the URIs of its schemas.</summary>
/// <param name="Path">Where in the instance.</param>
/// <param name="Base">What references are relative to.</param>
/// <param name="Scope">The schemas that references may name.</param>
internal sealed record NpmContext(NpmPath Path, string Base, NpmScope Scope)
{
    /// <summary>The context of a schema inside this one; one with an id of its own names a new base.</summary>
    public NpmContext ToChild(NpmValue schema, NpmPathSegment? segment, NpmUrls urls)
    {
        var path = segment is { } step ? Path.To(step) : Path;
        var id = schema.GetId(urls.Work);
        string resolved = urls.Resolve(Base, id.IsTruthy ? NpmConversion.ToText(id, urls.Work) : "");
        var scope = id.IsTruthy && Scope.Find(resolved) is not { IsTruthy: true } ? new NpmScope(Scope, resolved, schema) : Scope;
        return new NpmContext(path, resolved, scope);
    }
}
