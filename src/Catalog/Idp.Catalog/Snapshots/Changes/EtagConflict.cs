using Idp.Catalog.Model;

namespace Idp.Catalog.Snapshots;

/// <summary>A condition that was not met.</summary>
/// <param name="Ref">The entity.</param>
/// <param name="Condition">What was asked of it.</param>
/// <param name="Actual">Its etag; null when there is no such entity.</param>
public sealed record EtagConflict(EntityRef Ref, EtagCondition Condition, string? Actual);
