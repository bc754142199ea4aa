using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class OffersAndMentors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    name_folded = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    lifted_why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    lifted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    lifted_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bans", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "mentors",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    business_id = table.Column<Guid>(type: "uuid", nullable: false),
                    regency_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    name = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    name_folded = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    phone = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: true),
                    skills = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    hours_per_month = table.Column<int>(type: "integer", nullable: false),
                    languages = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: true),
                    training = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mentors", x => x.id);
                    table.ForeignKey(
                        name: "fk_mentors_businesses_business_id",
                        column: x => x.business_id,
                        principalTable: "businesses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "offers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    business_id = table.Column<Guid>(type: "uuid", nullable: false),
                    regency_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    sector = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    agreement_id = table.Column<Guid>(type: "uuid", nullable: true),
                    commitment_id = table.Column<Guid>(type: "uuid", nullable: true),
                    places = table.Column<int>(type: "integer", nullable: false),
                    minimum = table.Column<int>(type: "integer", nullable: false),
                    taken = table.Column<int>(type: "integer", nullable: false),
                    starts = table.Column<DateOnly>(type: "date", nullable: false),
                    ends = table.Column<DateOnly>(type: "date", nullable: false),
                    weekday_bits = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    to = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    travel_minutes = table.Column<int>(type: "integer", nullable: false),
                    venue = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: true),
                    skill = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    skills = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    languages = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    search = table.Column<string>(type: "character varying(551)", maxLength: 551, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offers", x => x.id);
                    table.CheckConstraint("ck_offers_taken", "taken >= 0 AND taken <= places");
                    table.ForeignKey(
                        name: "fk_offers_agreements_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "agreements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_offers_businesses_business_id",
                        column: x => x.business_id,
                        principalTable: "businesses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_offers_commitments_commitment_id",
                        column: x => x.commitment_id,
                        principalTable: "commitments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "clearances",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    mentor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    regency_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    purpose = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    identity_seen = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    identity_seen_on = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    not_the_banned = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clearances", x => x.id);
                    table.ForeignKey(
                        name: "fk_clearances_mentor_mentor_id",
                        column: x => x.mentor_id,
                        principalTable: "mentors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mentor_sectors",
                columns: table => new
                {
                    sector = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    mentor_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mentor_sectors", x => new { x.mentor_id, x.sector });
                    table.ForeignKey(
                        name: "fk_mentor_sectors_mentors_mentor_id",
                        column: x => x.mentor_id,
                        principalTable: "mentors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "offer_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "integer", nullable: false),
                    offer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    act = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    note = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offer_history", x => new { x.offer_id, x.no });
                    table.ForeignKey(
                        name: "fk_offer_history_offers_offer_id",
                        column: x => x.offer_id,
                        principalTable: "offers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "offer_safeguards",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    offer_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offer_safeguards", x => new { x.offer_id, x.code });
                    table.ForeignKey(
                        name: "fk_offer_safeguards_offers_offer_id",
                        column: x => x.offer_id,
                        principalTable: "offers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "clearance_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "integer", nullable: false),
                    clearance_id = table.Column<Guid>(type: "uuid", nullable: false),
                    act = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clearance_history", x => new { x.clearance_id, x.no });
                    table.ForeignKey(
                        name: "fk_clearance_history_clearances_clearance_id",
                        column: x => x.clearance_id,
                        principalTable: "clearances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bans_unit_name_folded",
                table: "bans",
                columns: new[] { "unit", "name_folded" });

            migrationBuilder.CreateIndex(
                name: "ix_clearances_mentor_id",
                table: "clearances",
                column: "mentor_id");

            migrationBuilder.CreateIndex(
                name: "ix_clearances_unit_state_valid_until",
                table: "clearances",
                columns: new[] { "unit", "state", "valid_until" });

            migrationBuilder.CreateIndex(
                name: "ix_mentors_business_id",
                table: "mentors",
                column: "business_id");

            migrationBuilder.CreateIndex(
                name: "ix_mentors_regency_code_name_folded",
                table: "mentors",
                columns: new[] { "regency_code", "name_folded" });

            migrationBuilder.CreateIndex(
                name: "ix_offers_agreement_id",
                table: "offers",
                column: "agreement_id");

            migrationBuilder.CreateIndex(
                name: "ix_offers_business_id",
                table: "offers",
                column: "business_id");

            migrationBuilder.CreateIndex(
                name: "ix_offers_commitment_id",
                table: "offers",
                column: "commitment_id");

            migrationBuilder.CreateIndex(
                name: "ix_offers_unit_state_ends",
                table: "offers",
                columns: new[] { "unit", "state", "ends" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bans");

            migrationBuilder.DropTable(
                name: "clearance_history");

            migrationBuilder.DropTable(
                name: "mentor_sectors");

            migrationBuilder.DropTable(
                name: "offer_history");

            migrationBuilder.DropTable(
                name: "offer_safeguards");

            migrationBuilder.DropTable(
                name: "clearances");

            migrationBuilder.DropTable(
                name: "offers");

            migrationBuilder.DropTable(
                name: "mentors");
        }
    }
}
