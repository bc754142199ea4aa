using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;

namespace Semai.Modules.Access;

public static class AccessDb
{
    extension(Db db)
    {
        public DbSet<Organisation> Organisations => db.Set<Organisation>();
        public DbSet<Account> Accounts => db.Set<Account>();
        public DbSet<Appointment> Appointments => db.Set<Appointment>();
        public DbSet<ApiKey> ApiKeys => db.Set<ApiKey>();
    }
}

sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("organisations");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Code).HasMaxLength(Organisation.CodeMax);
        builder.Property(o => o.Name).HasMaxLength(Organisation.NameMax);
        builder.Property(o => o.ShortName).HasMaxLength(Organisation.NameMax);
        builder.Property(o => o.RegionCode).HasMaxLength(13);
        builder.Property(o => o.Lineage).HasMaxLength(Organisation.LineageMax);
        builder.HasIndex(o => o.Code).IsUnique();
        builder.HasIndex(o => o.Lineage);
        builder.HasIndex(o => o.UnitNo).IsUnique();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(o => o.ParentId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts");
        builder.Property(a => a.DisplayName).HasMaxLength(Account.NameMax);
        builder.Property(a => a.Language).HasMaxLength(2);
        builder.Property(a => a.UserName).HasMaxLength(100);
        builder.Property(a => a.NormalizedUserName).HasMaxLength(100);
        builder.Property(a => a.Email).HasMaxLength(200);
        builder.Property(a => a.NormalizedEmail).HasMaxLength(200);
        builder.Property(a => a.LockoutEnd).HasConversion(
            at => at == null ? null : (DateTime?)at.Value.UtcDateTime,
            at => at == null ? null : new DateTimeOffset(DateTime.SpecifyKind(at.Value, DateTimeKind.Utc)));
        builder.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
        builder.HasIndex(a => a.NormalizedUserName).IsUnique();
    }
}

sealed class AccountClaimMapping : IEntityTypeConfiguration<IdentityUserClaim<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder)
    {
        builder.ToTable("account_claims");
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.UserId);
    }
}

sealed class AccountLoginMapping : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder)
    {
        builder.ToTable("account_logins");
        builder.HasKey(l => new { l.LoginProvider, l.ProviderKey });
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.UserId);
    }
}

sealed class AccountTokenMapping : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.ToTable("account_tokens");
        builder.HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
        builder.HasOne<Account>().WithMany().HasForeignKey(t => t.UserId);
    }
}

sealed class AppointmentMapping : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> builder)
    {
        builder.ToTable("appointments");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Title).HasMaxLength(200);
        builder.HasIndex(a => a.AccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(a => a.AccountId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class ApiKeyMapping : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> builder)
    {
        builder.ToTable("api_keys");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Name).HasMaxLength(ApiKey.NameMax);
        builder.Property(k => k.Digest).HasMaxLength(64);
        builder.Property(k => k.MadeBy).HasMaxLength(Actor.IdMax);
        builder.HasIndex(k => k.Digest).IsUnique();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(k => k.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
