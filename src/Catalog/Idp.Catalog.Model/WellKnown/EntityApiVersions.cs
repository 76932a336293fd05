namespace Idp.Catalog.Model;

/// <summary>The values of <c>apiVersion</c> that come with the catalog.</summary>
public static class EntityApiVersions
{
    /// <summary>All built-in kinds but templates.</summary>
    public const string V1Alpha1 = "backstage.io/v1alpha1";

    /// <summary>Equal to <see cref="V1Alpha1"/>, except that AI resources do not know it.</summary>
    public const string V1Beta1 = "backstage.io/v1beta1";

    /// <summary>Templates.</summary>
    public const string ScaffolderV1Beta3 = "scaffolder.backstage.io/v1beta3";
}
